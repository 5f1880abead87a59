export interface Tile { readonly key: string; /** Place in the grid, from the upper left. */ readonly column: number; readonly row: number; readonly name: readonly string[]; readonly value: string; /** 0 (nothing) to 4 (most). */ readonly level: number; readonly href: string; readonly on?: boolean }

interface Props { id: string; title: string; /** What the picture says, in words. */ description: string; tiles: readonly Tile[] }

const side = 100;

/** Regions as equal tiles in about their places. A picture of the table beside it, which says the same to those who do not see. */
export function TileMap({ id, title, description, tiles }: Props) {
  const width = (Math.max(0, ...tiles.map((tile) => tile.column)) + 1) * side;
  const height = (Math.max(0, ...tiles.map((tile) => tile.row)) + 1) * side;
  return (
    <svg class="tile-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {tiles.map((tile) => <OneTile key={tile.key} tile={tile} />)}
    </svg>
  );
}

/** Its name is what it shows, read in order: a blank parts the lines. */
function OneTile({ tile }: { tile: Tile }) {
  const [x, y] = [tile.column * side, tile.row * side];
  return (
    <a href={tile.href} class={tile.level > 2 ? 'tile-map__dark' : undefined} aria-current={tile.on ? 'true' : undefined}>
      <rect class={`tile-map__tile tile-map__tile--${tile.level}${tile.on ? ' tile-map__tile--on' : ''}`} x={x + 3} y={y + 3} width={side - 6} height={side - 6} rx="8" />
      {tile.name.map((line, at) => <text key={line} class="tile-map__name" x={x + side / 2} y={y + 32 + at * 15}>{`${line} `}</text>)}
      <text class="tile-map__value" x={x + side / 2} y={y + 80}>{tile.value}</text>
    </a>
  );
}
