import type {Engine} from '../../store/index.ts';

/** What reads texts. */
export async function loadEngine(): Promise<Engine> {
  const {ENGINE_VERSION, read} = await import('../../claim/index.ts');
  return {version: ENGINE_VERSION, read};
}
