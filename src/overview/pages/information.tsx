import type { Routes } from '#platform/http/routes';
import { information } from '../texts/information.ts';

export const informationPages: Routes = (app) => {
  information.id.forEach(({ path }, index) => app.get(path, (request, reply) => {
    const page = information[request.language === 'id' ? 'id' : 'en'][index]!;
    return reply.page({
      title: page.title, shell: 'question', isIndexed: true,
      body: (
        <>
          <h1 class="govuk-heading-l">{page.title}</h1>
          <p class="lead">{page.lead}</p>
          {page.parts.map(({ heading, text }) => (
            <section key={heading}>
              <h2 class="govuk-heading-m">{heading}</h2>
              <p class="govuk-body">{text}</p>
            </section>
          ))}
        </>
      ),
    });
  }));
};
