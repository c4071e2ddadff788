import {Layout} from './layout.tsx';
import {Links} from './links.ts';

/** What there is to say where nothing is. */
export function NotFoundPage() {
  return (
    <Layout title="Not found – Rapporteur" links={new Links(null)} asOf={null}>
      <h1>Not found</h1>
      <p>The record has nothing at this address.</p>
    </Layout>
  );
}
