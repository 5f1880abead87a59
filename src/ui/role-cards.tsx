export interface RoleCard { readonly name: string; readonly text: string; readonly value: string }

/** Ways to come in, each a whole card: buttons of one form, posted under `field`. Stands in a `<Form>`. */
export function RoleCards({ field, cards }: { field: string; cards: readonly RoleCard[] }) {
  return (
    <div class="grid grid--three roles">
      {cards.map((card) => <button key={card.value} class="card role" type="submit" name={field} value={card.value}><b>{card.name}</b><span>{card.text}</span></button>)}
    </div>
  );
}
