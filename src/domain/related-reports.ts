/**
 * For each report the others that have most in common with it: first those that cite the same documents, then those of
 * the same topics, then the nearest in the list. What they share comes with them, the rarest first, since a document
 * that few reports cite says more than one that all cite.
 *
 * Only the {@link REACH} nearest bearers of a document or topic on either side are weighed, so the work grows with the
 * reports and not with their square.
 *
 * @param reports in the order of time, either way
 * @param limit how many for each report
 */
export function relatedReports(
  reports: readonly RelatableReport[],
  limit: number,
): ReadonlyMap<string, readonly RelatedReport[]> {
  const documents = placesBy(reports, ({ documents }) => documents);
  const topics = placesBy(reports, ({ topics }) => topics);
  return new Map(
    reports.map(({ id }, place) => {
      const common = new Map<number, Common>();
      for (const [kind, index] of [['documents', documents] as const, ['topics', topics] as const]) {
        for (const name of new Set(reports[place]?.[kind])) {
          const bearers = index.get(name) ?? [];
          for (const other of nearest(bearers, place)) {
            const shared = common.get(other) ?? { place: other, documents: [], topics: [] };
            shared[kind].push({ name, bearers: bearers.length });
            common.set(other, shared);
          }
        }
      }
      const best = [...common.values()].sort(closestTo(place)).slice(0, limit);
      return [id, best.map((one) => finish(one, reports))];
    }),
  );
}

/** How many bearers of a document or topic are weighed on either side of a report. */
const REACH = 12;

/** Where in the list each name is borne, ascending. */
function placesBy(
  reports: readonly RelatableReport[],
  namesOf: (report: RelatableReport) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, report] of reports.entries()) {
    for (const name of new Set(namesOf(report))) {
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  return places;
}

/** The places next to one in an ascending list that holds it. */
function nearest(places: readonly number[], place: number): number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return [...places.slice(Math.max(0, low - REACH), low), ...places.slice(low + 1, low + 1 + REACH)];
}

function closestTo(place: number) {
  return (a: Common, b: Common): number =>
    b.documents.length - a.documents.length ||
    b.topics.length - a.topics.length ||
    Math.abs(a.place - place) - Math.abs(b.place - place) ||
    a.place - b.place;
}

function finish({ place, documents, topics }: Common, reports: readonly RelatableReport[]): RelatedReport {
  const names = (shared: readonly Shared[]) =>
    shared.toSorted((a, b) => a.bearers - b.bearers).map(({ name }) => name);
  return { id: reports[place]?.id ?? '', documents: names(documents), topics: names(topics) };
}

/** A report, as far as its kinship goes. */
export interface RelatableReport {
  readonly id: string;
  /** Ids of the documents that it cites. */
  readonly documents: readonly string[];
  /** Ids of its topics. */
  readonly topics: readonly string[];
}

/** A report that has something in common with another: at least one document or topic. */
export interface RelatedReport {
  readonly id: string;
  /** Ids of the documents that both cite, the rarest first. */
  readonly documents: readonly string[];
  /** Ids of the topics of both, the rarest first. */
  readonly topics: readonly string[];
}

interface Common {
  readonly place: number;
  readonly documents: Shared[];
  readonly topics: Shared[];
}

interface Shared {
  readonly name: string;
  /** How many reports have it. */
  readonly bearers: number;
}
