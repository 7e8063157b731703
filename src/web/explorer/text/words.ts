// Values as the schema spells them, in the words of a language.
import type { Text } from './vi.ts';

/** Fields of free text, in which a name in capitals may stand: VNPT is no value of an enum. */
const FREE = new Set(['name', 'shortName', 'aliases', 'title', 'statedName', 'number', 'unit', 'label', 'matched']);

/** The word for a value, by the field of the API that it stands in; undefined for what is no value of an enum. */
export function wordOf(field: string, value: string, { of, facts }: Text): string | undefined {
  if (FREE.has(field) || !/^[A-Z][A-Z_]+$/.test(value)) return undefined;
  const by: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    aspect: { ...of.compared, ...of.aspect },
    status: { ...of.nodeStatus, ...of.commitmentStatus },
    capacity: of.capacity,
    nature: of.policyNature,
    knownBy: of.knownBy,
    reasons: of.inForceReason,
    state: { ...of.capacity, ...of.outcomeState, ...of.policyState, ...of.coverage },
    kind: { ...of.sourceKind, ...of.thingKind, ...of.organisationKind, ...of.agreementKind, ...of.commitmentKind },
    roles: of.role,
    why: of.reason,
    comparator: { ...of.comparator, EXACT: '=' },
    change: of.change,
    certainty: of.certainty,
    standing: { ...of.standing, SUBSTANTIVE: facts.substantive },
    beganBy: of.tenureEvent,
    endedBy: of.tenureEvent,
    preference: { PREFERRED: facts.preferred, ALTERNATIVE: facts.alternative },
  };
  const words = [by[field], of.basis, of.certainty, of.readAs, of.ownership, ...Object.values(of)];
  const [word] = words.flatMap((each) => (each as Readonly<Record<string, string>> | undefined)?.[value] ?? []);
  return word ?? value.toLowerCase().replaceAll('_', ' ');
}
