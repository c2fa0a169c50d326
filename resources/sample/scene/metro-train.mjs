// A metro train comes round a bend of the elevated line on a clear morning.
import {
  bar,
  blur,
  circle,
  ellipse,
  foliage,
  group,
  haze,
  horizontal,
  lens,
  line,
  makeRandom,
  polygon,
  radial,
  rect,
  repeat,
  svg,
  vertical,
} from './paint.mjs';

const [width, height, horizon] = [1600, 1067, 716];
const project = lens({ centre: 800, horizon, focal: 1000, eye: 8.3 });

/** The line in metres from the train's nose, away from the viewer: it runs straight past us and bends to the left. */
const [heading, curve] = [0.29, 0.0068];
const bend = (along) => {
  if (along < 0) return { x: 9.3 - Math.sin(heading) * along, z: 17.2 + Math.cos(heading) * along, turn: heading };
  const turn = heading + along * curve;
  return {
    x: 9.3 - (Math.cos(heading) - Math.cos(turn)) / curve,
    z: 17.2 + (Math.sin(turn) - Math.sin(heading)) / curve,
    turn,
  };
};
const at = (along, up, side) => {
  const { x, z, turn } = bend(along);
  return project([x + Math.cos(turn) * side, up, z + Math.sin(turn) * side]);
};

const deck = 10.5;
const flank = -3.5;

export function scene() {
  const random = makeRandom(29);
  return {
    width,
    height,
    back: svg(
      width,
      height,
      definitions(),
      sky(),
      city(random),
      farTrees(random),
      piers(),
      viaduct(),
      train(),
      parapet(),
      nearTrees(random),
      light(),
    ),
    bloom: { strength: 0.3, above: 196, size: 26 },
    grade: { contrast: 1.1, saturation: 1.08, shadows: [0, 2, 10], lights: [8, 4, -8], vignette: 0.26 },
    grain: 5,
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#5c9fd6'], [0.45, '#a4cde6'], [0.78, '#e6e6dc'], [1, '#fbe6c4']),
    radial('sun', [0, '#fff8e2', 1], [0.25, '#ffeec6', 0.75], [1, '#ffe6b8', 0]),
    vertical('air', [0, '#f6e6cc', 0], [0.7, '#f6e6cc', 0.75], [1, '#f2e2c8', 0.2]),
    vertical('concrete', [0, '#d9d2c4'], [0.6, '#b7b1a6'], [1, '#85837e']),
    horizontal('column', [0, '#d8cfbe'], [0.5, '#aaa498'], [1, '#6d6d6c']),
    vertical('body', [0, '#ffffff'], [0.6, '#f3f3ee'], [1, '#cfd4d2']),
    vertical('nose', [0, '#f2f4f2'], [0.6, '#d3dad8'], [1, '#a9b3b2']),
    vertical('glass', [0, '#1e3442'], [0.45, '#35566a'], [1, '#16252f']),
    vertical('sheen', [0, '#d9edf6', 0.75], [1, '#9cc4d8', 0]),
    radial('lamp', [0, '#ffffff', 1], [0.25, '#fff4d0', 0.8], [1, '#ffedba', 0]),
    haze('cloud', { seed: 9, frequency: '0.0022 0.008', colour: '#ffffff', strength: 1.7, lift: 0.52 }),
    blur('soft', 2.4),
    blur('far', 1.1),
  ].join('')}</defs>`;
}

function sky() {
  return [
    rect(0, 0, width, height, 'url(#sky)'),
    rect(0, 0, width, horizon, '#fff', 'filter="url(#cloud)" opacity="0.8"'),
    ellipse(120, 430, 760, 480, 'url(#sun)'),
  ];
}

/** A block of flats: a sunny side, a shaded one, a row of windows and balconies on every floor. */
function block(random, x, top, wide, { floor, lit, shade, pane }) {
  const base = horizon + 60;
  const deep = wide * 0.36;
  const columns = Math.max(3, Math.round(wide / (floor * 1.25)));
  const step = wide / columns;
  const storeys = repeat(Math.floor((base - top - floor) / floor), (index) => {
    const y = top + floor * (index + 0.7);
    const windows = repeat(columns, (column) => {
      const colour = random.next() > 0.16 ? pane : '#fff3d2';
      return rect(x + step * (column + 0.2), y, step * 0.56, floor * 0.52, colour, 'opacity="0.8"');
    });
    const sides = repeat(2, (column) =>
      rect(x + wide + deep * (0.16 + column * 0.44), y, deep * 0.24, floor * 0.5, pane, 'opacity="0.7"'),
    );
    return windows + sides + rect(x, y + floor * 0.56, wide, floor * 0.13, '#ffffff', 'opacity="0.35"');
  });
  return [
    rect(x, top, wide, base - top, lit),
    rect(x + wide, top, deep, base - top, shade),
    rect(x + wide * 0.3, top - floor * 1.1, wide * 0.4, floor * 1.1, shade),
    storeys,
    rect(x - 2, top - 3, wide + deep + 4, 5, '#fff6e2', 'opacity="0.7"'),
  ].join('');
}

const far = { tall: [170, 330], wide: [50, 84], floor: 9, lit: '#dcdcd6', shade: '#c3cad0', pane: '#b7c5d0' };
const middle = { tall: [260, 460], wide: [80, 112], floor: 13, lit: '#e2d6c4', shade: '#a7b2bc', pane: '#93a7b7' };
const close = { tall: [380, 590], wide: [108, 136], floor: 17, lit: '#e8d3b6', shade: '#8797a6', pane: '#6d8799' };

function city(random) {
  const row = (look, places) => [
    places.map((x) =>
      block(
        random,
        x + random.between(-14, 14),
        horizon - random.between(...look.tall),
        random.between(...look.wide),
        look,
      ),
    ),
    rect(0, 340, width, horizon - 240, 'url(#air)', 'opacity="0.75"'),
  ];
  const distant = [
    row(far, [40, 150, 230, 340, 520, 610, 700, 860, 1010, 1120, 1250, 1390, 1500]),
    row(middle, [-30, 130, 300, 560, 770, 930, 1190, 1440]),
  ];
  return [group(distant.flat(2), 'filter="url(#far)"'), row(close, [-60, 372, 1020, 1330])];
}

/** A row of trees across the picture, each crown over its own shade. */
function crowns(random, [count, from, to], y, { size, leaf, each, colours }) {
  return repeat(count, (_, share) => {
    const wide = size * random.between(0.75, 1.25);
    const x = from + (to - from) * share + random.between(-0.3, 0.3) * size;
    const middleY = y + random.between(-0.25, 0.25) * size;
    const crown = { x, y: middleY, width: wide, height: wide * 0.62, count: each, size: leaf, colours, light: -2.3 };
    return (
      ellipse(x + wide * 0.1, middleY + wide * 0.16, wide, wide * 0.56, colours[0], 'filter="url(#soft)"') +
      foliage(random, crown)
    );
  });
}

const pale = { size: 58, leaf: 6, each: 150, colours: ['#7f9873', '#93a97c', '#aebd8a', '#cbcf9c'] };
const fresh = { size: 92, leaf: 7, each: 240, colours: ['#48663f', '#5d7c48', '#7c9756', '#a9b56c'] };
const sunny = { size: 140, leaf: 9, each: 420, colours: ['#29472e', '#3d6036', '#5f8244', '#94a659', '#cbc877'] };
const shady = { size: 200, leaf: 13, each: 560, colours: ['#152a1e', '#1f3c26', '#2f5230', '#4a6d38', '#82964a'] };

function farTrees(random) {
  return [
    rect(0, horizon + 26, width, 500, '#5d7a4c'),
    group(crowns(random, [22, -20, 1620], horizon + 22, pale), 'filter="url(#far)"'),
    crowns(random, [16, -40, 1640], horizon + 74, fresh),
  ];
}

function nearTrees(random) {
  return [
    crowns(random, [10, -30, 1010], 890, sunny),
    crowns(random, [4, 1290, 1620], 900, sunny),
    group(crowns(random, [9, -60, 1660], 1062, shady), 'filter="url(#far)"'),
  ];
}

function piers() {
  return [168, 144, 120, 96, 72, 48, 25, 3].map((along) => {
    const [left, top] = at(along, deck - 2.1, -1.1);
    const [right, , scale] = at(along, deck - 2.1, 1.1);
    const wide = Math.max(right - left, scale * 1.9);
    const foot = top + scale * 1.6;
    const head = [at(along, deck - 1.7, -3.6), at(along, deck - 1.7, 3.6), [left + wide, foot], [left, foot]];
    return rect(left, top, wide, scale * 11, 'url(#column)') + polygon(head, '#8b8881');
  });
}

const stations = Array.from({ length: 102 }, (_, index) => 188 - index * 2);
const along = (up, side) => stations.map((station) => at(station, up, side));
const strip = (low, high, side, fill, more) =>
  polygon([...along(low, side), ...along(high, side).reverse()], fill, more);

function viaduct() {
  return [
    strip(deck - 0.1, deck + 1, 4.7, '#cdc7ba'),
    polygon([...along(deck - 1.9, -2.4), ...along(deck - 1.9, 2.4).reverse()], '#6a6a68'),
    polygon([...along(deck - 0.7, -4.7), ...along(deck - 1.9, -2.4).reverse()], '#85827c'),
  ];
}

/** The wall along the near edge, cast in lengths; it hides the wheels. */
function parapet() {
  const joints = repeat(64, (index) => {
    const [foot, top] = [deck - 0.7, deck + 0.4].map((up) => at(index * 3 - 12, up, -4.7));
    return bar(foot, top, '#7d7a73', 1.6, 'opacity="0.6"');
  });
  return [
    strip(deck - 0.75, deck + 0.4, -4.7, 'url(#concrete)'),
    strip(deck - 0.75, deck - 0.4, -4.7, '#99958d'),
    joints,
    line(along(deck + 0.42, -4.7), '#fbf4e4', 3),
  ];
}

const floorUp = deck + 0.5;

function train() {
  return [...[3, 2, 1, 0].map((index) => car(index * 19.4, 18.8)), nose()];
}

function car(from, long) {
  const panel = (start, end, low, high, fill, inset = 0) => {
    const steps = Math.max(1, Math.ceil((end - start) / 2));
    const row = (up, side) =>
      Array.from({ length: steps + 1 }, (_, index) =>
        at(from + start + ((end - start) * index) / steps, floorUp + up, side),
      );
    return polygon([...row(low, flank), ...row(high, flank + inset).reverse()], fill);
  };
  const doors = [2.6, 7, 11.4, 15.8].map((start) => [
    panel(start, start + 1.6, 0.3, 2.85, '#dfe6e2'),
    panel(start + 0.14, start + 0.72, 1.25, 2.6, 'url(#glass)'),
    panel(start + 0.88, start + 1.46, 1.25, 2.6, 'url(#glass)'),
    panel(start, start + 1.6, 0.3, 1.02, '#12784c'),
    panel(start + 0.77, start + 0.83, 0.3, 2.85, '#4c5d5c'),
  ]);
  const windows = [4.5, 8.9, 13.3].map((start) => [
    panel(start, start + 2.2, 1.35, 2.55, 'url(#glass)'),
    panel(start, start + 2.2, 1.95, 2.55, 'url(#sheen)'),
  ]);
  return [
    panel(-0.6, long + 0.6, 0.2, 2.9, '#39424a'),
    panel(0, long, -0.4, 2.96, 'url(#body)'),
    panel(0, long, -0.4, 0, '#4b565c'),
    panel(0, long, 2.95, 3.36, '#c3cacb', 0.32),
    panel(0, long, 0.3, 1.02, '#189a60'),
    panel(0, long, 1.1, 1.18, '#8fd0a4'),
    panel(0, long, 2.76, 2.9, '#189a60'),
    windows,
    doors,
  ]
    .flat(2)
    .join('');
}

/** The driver's end: a raked windscreen over a green mask, headlamps lit. */
function nose() {
  const rake = (up) => 0.2 - Math.max(0, 2.2 - up) * 0.42;
  const face = (side, up) => at(rake(up), floorUp + up, flank + 2.9 * side);
  const shape = (sides, ups, fill) =>
    polygon(
      sides.map((side, index) => face(side, ups[index])),
      fill,
    );
  const band = (from, to, low, high, fill) => shape([from, from, to, to], [low, high, high, low], fill);
  const corner = (up, inset = 0) => at(0, floorUp + up, flank + inset);
  const cheek = [corner(-0.4), corner(2.96), corner(3.36, 0.32), face(0.1, 3.35), face(0.02, 2.7), face(0, -0.4)];
  const round = [0, 0.02, 0.1, 0.3, 0.7, 0.9, 0.98, 1];
  const lamps = [0.15, 0.85].map((side) => {
    const [x, y, scale] = face(side, 0.98);
    return circle(x, y, scale * 0.7, 'url(#lamp)') + circle(x, y, scale * 0.15, '#ffffff');
  });
  return [
    polygon(cheek, '#e9eeec'),
    shape(round, [-0.4, 2.7, 3.35, 3.66, 3.66, 3.35, 2.7, -0.4], 'url(#nose)'),
    shape([0.03, 0.05, 0.15, 0.85, 0.95, 0.97], [0.1, 2.76, 3.14, 3.14, 2.76, 0.1], '#16895a'),
    band(0, 1, -0.4, 0.2, '#3b464c'),
    band(0.06, 0.94, 0.74, 1.22, '#1c2a33'),
    shape([0.08, 0.11, 0.2, 0.8, 0.89, 0.92], [1.32, 2.72, 3.02, 3.02, 2.72, 1.32], 'url(#glass)'),
    shape([0.14, 0.16, 0.44, 0.3], [2.1, 2.7, 2.9, 1.5], 'url(#sheen)'),
    band(0.3, 0.7, 3.2, 3.44, '#1a2024'),
    band(0.36, 0.64, 3.26, 3.38, '#ffb84a'),
    bar(face(0.5, 1.36), face(0.66, 2.2), '#0c1418', 2.4),
    lamps,
  ].flat();
}

/** Morning sun from the left lies over everything. */
function light() {
  return [ellipse(60, 520, 900, 560, 'url(#sun)', 'opacity="0.42"')];
}
