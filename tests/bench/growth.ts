import { type FigureLine, makeLine } from './figure.ts';

/** How each figure grows with the archive, of those that were measured in several sizes: no faster than n log n. */
export function growthLines(lines: readonly FigureLine[]): readonly FigureLine[] {
  const byFigure = Map.groupBy(
    lines.filter(({ stories }) => stories !== null),
    ({ area, name }) => `${area} ${name}`,
  );
  return [...byFigure.values()].flatMap((sizes) => {
    const [smallest] = sizes;
    const largest = sizes.at(-1);
    return smallest === undefined || largest === undefined || sizes.length < 2
      ? []
      : [growthOf(smallest, largest, sizes)];
  });
}

function growthOf(smallest: FigureLine, largest: FigureLine, sizes: readonly FigureLine[]): FigureLine {
  const shown = sizes.map(({ stories, value }) => `${stories}: ${value.toPrecision(3)}`).join(', ');
  return makeLine({
    area: smallest.area,
    name: `growth of ${smallest.name}`,
    value: largest.value / smallest.value,
    unit: '×',
    n: sizes.length,
    limit: { what: `linear growth; ${smallest.unit} at ${shown}`, value: linear(smallest, largest) },
    most: Math.round(linear(smallest, largest) * (Math.log(largest.stories ?? 1) / Math.log(smallest.stories ?? 1))),
  });
}

function linear(smallest: FigureLine, largest: FigureLine): number {
  return (largest.stories ?? 1) / (smallest.stories ?? 1);
}
