// Riders in coloured raincoats on a wet street, from behind, towards the lights.
import { blur, circle, ellipse, group, line, makeRandom, path, radial, rect, repeat, svg, vertical } from './paint.mjs';

const [width, height, horizon] = [1200, 1600, 700];

export function scene() {
  const random = makeRandom(88);
  return {
    width,
    height,
    back: svg(width, height, definitions(), street(random), traffic(random)),
    layers: [
      { water: { at: 860, ripple: 22, stretch: 0.72, tint: [44, 52, 66, 0.4], seed: 12, smear: 22 } },
      { soften: 1.2 },
      { front: svg(width, height, definitions(), riders(random)) },
      { front: svg(width, height, definitions(), rain(random)) },
    ],
    bloom: { strength: 0.6, above: 158, size: 26 },
    grade: { contrast: 1.08, saturation: 1.08, shadows: [-2, 4, 14], lights: [2, 2, 0], vignette: 0.34 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#46566b'], [0.6, '#7d8c98'], [1, '#c3b9a5']),
    vertical('road', [0, '#a69c8c'], [0.2, '#6b7079'], [1, '#2b3442']),
    radial('warm', [0, '#fff4d2', 1], [0.2, '#ffd58a', 0.7], [1, '#ffae52', 0]),
    radial('red', [0, '#ffd0c2', 1], [0.2, '#ff4b3c', 0.85], [1, '#ff2b2b', 0]),
    vertical('fade', [0, '#000', 0], [1, '#000', 0.45]),
    blur('far', 5),
    blur('mid', 2.4),
    blur('soft', 5),
    blur('streak', 0.5, 3),
  ].join('')}</defs>`;
}

function street(random) {
  const fronts = [-1, 1].map((side) =>
    repeat(7, (index) => {
      const far = 1 - index / 7;
      const scale = 1 / (0.34 + far * 3.2);
      const x = 600 + side * (90 + 175 * scale);
      const wide = side * 150 * scale;
      const top = horizon - random.between(200, 330) * scale;
      const wall = rect(
        Math.min(x, x + wide),
        top,
        Math.abs(wide),
        900,
        random.pick(['#59626b', '#4c5763', '#6a665f', '#454f5c']),
      );
      const storeys = repeat(7, (row) =>
        repeat(3, (column) =>
          rect(
            Math.min(x, x + wide) + (0.12 + column * 0.3) * Math.abs(wide),
            top + (row + 0.35) * 62 * scale,
            Math.abs(wide) * 0.18,
            34 * scale,
            random.next() < 0.42 ? random.pick(['#ffd48a', '#ffe7b8', '#f9b868']) : '#35404d',
          ),
        ),
      );
      const shop =
        rect(
          Math.min(x, x + wide),
          horizon - 30 * scale,
          Math.abs(wide),
          88 * scale,
          random.pick(['#ffdf9e', '#ffe9c0', '#ffc978', '#d8f0ff']),
        ) +
        rect(
          Math.min(x, x + wide),
          horizon - 62 * scale,
          Math.abs(wide),
          34 * scale,
          random.pick(['#c63b35', '#1f8a70', '#2d5fb0', '#d98b24', '#a83273']),
        );
      return (
        wall + storeys + shop + circle(x + wide / 2, horizon + 8 * scale, 130 * scale, 'url(#warm)', 'opacity="0.55"')
      );
    }),
  );
  const wires = repeat(7, (index) =>
    path(
      `M-20 ${90 + index * 24}Q${560 + index * 16} ${330 + index * 22} 1220 ${60 + index * 30}`,
      'none',
      'stroke="#2b333e" stroke-width="3" opacity="0.65"',
    ),
  );
  const trees = repeat(26, () =>
    ellipse(
      random.between(-60, 250) + (random.next() < 0.5 ? 0 : 1010),
      random.between(40, 330),
      random.between(50, 110),
      random.between(34, 70),
      random.pick(['#2c3c39', '#34473f', '#3f5548']),
      'opacity="0.85"',
    ),
  );
  return [
    rect(0, 0, width, 900, 'url(#sky)'),
    group(fronts, 'filter="url(#mid)"'),
    rect(0, horizon + 60, width, height, 'url(#road)'),
    group(trees, 'filter="url(#far)"'),
    wires,
    ellipse(600, horizon, 330, 190, '#d8d2c4', 'opacity="0.5" filter="url(#far)"'),
  ];
}

const coats = ['#d9453c', '#e8b42e', '#2f7fc1', '#3aa67a', '#8a5bb5', '#e27a34', '#d9679a', '#58b0c9'];

/** Headlights and tail lights far down the street, out of focus. */
function traffic(random) {
  const lights = repeat(46, () => {
    const y = horizon + random.between(26, 130);
    const spread = 60 + (y - horizon) * 3.4;
    const x = 600 + random.between(-1, 1) * spread;
    const size = 6 + (y - horizon) * 0.16;
    return circle(x, y, size * 2.6, x < 560 ? 'url(#warm)' : 'url(#red)', 'opacity="0.9"');
  });
  const far = repeat(24, () => {
    const y = horizon + random.between(60, 150);
    const x = 600 + random.between(-1, 1) * (70 + (y - horizon) * 2.8);
    return poncho(x, y, 40 + (y - horizon) * 0.75, random.pick(coats));
  });
  return [group(far, 'filter="url(#mid)"'), group(lights, 'filter="url(#mid)"')];
}

/** A raincoat from behind: hood, cape over the shoulders and the seat, a little wind in it. */
function poncho(x, y, tall, colour) {
  const p = (dx, dy) => `${(x + dx * tall).toFixed(1)} ${(y - dy * tall).toFixed(1)}`;
  const cape = path(
    `M${p(0, 0.86)}C${p(-0.14, 0.85)} ${p(-0.2, 0.72)} ${p(-0.24, 0.58)}C${p(-0.3, 0.42)} ${p(-0.36, 0.3)} ${p(-0.38, 0.2)}Q${p(-0.2, 0.14)} ${p(-0.1, 0.19)}Q${p(0.04, 0.24)} ${p(0.16, 0.17)}Q${p(0.28, 0.14)} ${p(0.38, 0.22)}C${p(0.34, 0.34)} ${p(0.3, 0.44)} ${p(0.24, 0.58)}C${p(0.2, 0.72)} ${p(0.14, 0.85)} ${p(0, 0.86)}Z`,
    colour,
  );
  const folds = [
    [-0.16, 0.6, -0.24, 0.2],
    [-0.05, 0.55, -0.08, 0.2],
    [0.08, 0.56, 0.12, 0.19],
    [0.18, 0.6, 0.27, 0.22],
  ].map(([ax, ay, bx, by]) =>
    path(
      `M${p(ax, ay)}Q${p((ax + bx) / 2 - 0.02, (ay + by) / 2)} ${p(bx, by)}L${p(bx + 0.05, by)}Q${p((ax + bx) / 2 + 0.03, (ay + by) / 2)} ${p(ax, ay)}Z`,
      '#10151f',
      'opacity="0.28"',
    ),
  );
  const sheen = path(
    `M${p(-0.2, 0.62)}C${p(-0.14, 0.78)} ${p(-0.06, 0.82)} ${p(0.02, 0.82)}C${p(-0.08, 0.76)} ${p(-0.14, 0.68)} ${p(-0.2, 0.62)}Z`,
    '#fff',
    'opacity="0.4"',
  );
  const hood =
    ellipse(x, y - tall * 0.9, tall * 0.105, tall * 0.12, colour) +
    ellipse(x - tall * 0.03, y - tall * 0.94, tall * 0.05, tall * 0.05, '#fff', 'opacity="0.3"');
  return cape + folds.join('') + sheen + hood;
}

function motorbike(x, y, tall) {
  const p = (dx, dy) => [x + dx * tall, y - dy * tall];
  const [tailX, tailY] = p(0, 0.17);
  return [
    ellipse(x, y + tall * 0.01, tall * 0.26, tall * 0.035, '#0b0f17', 'opacity="0.75" filter="url(#soft)"'),
    rect(x - tall * 0.045, y - tall * 0.2, tall * 0.09, tall * 0.21, '#11151d', `rx="${tall * 0.04}"`),
    line([p(-0.1, 0.16), p(0.1, 0.16)], '#2a303b', tall * 0.09),
    line([p(-0.3, 0.52), p(0.3, 0.52)], '#1b212b', tall * 0.02),
    line([p(-0.28, 0.52), p(-0.33, 0.66)], '#1b212b', tall * 0.012),
    line([p(0.28, 0.52), p(0.33, 0.66)], '#1b212b', tall * 0.012),
    ellipse(x - tall * 0.35, y - tall * 0.68, tall * 0.05, tall * 0.03, '#c7d2da'),
    ellipse(x + tall * 0.35, y - tall * 0.68, tall * 0.05, tall * 0.03, '#c7d2da'),
    circle(tailX, tailY, tall * 0.2, 'url(#red)'),
    ellipse(tailX, tailY, tall * 0.06, tall * 0.026, '#ffd9cc'),
    rect(x - tall * 0.05, y - tall * 0.11, tall * 0.1, tall * 0.055, '#e9ecec'),
  ].join('');
}

function riders(random) {
  const places = [
    [470, 1000, 290],
    [760, 1015, 300],
    [620, 960, 240],
    [905, 1090, 370],
    [300, 1120, 400],
    [640, 1200, 450],
    [1020, 1330, 560],
    [395, 1440, 640],
    [800, 1500, 690],
  ];
  return places.map(([x, y, tall], index) =>
    [
      motorbike(x, y, tall),
      line(
        [
          [x - tall * 0.1, y - tall * 0.26],
          [x - tall * 0.16, y - tall * 0.1],
        ],
        '#2b2f38',
        tall * 0.07,
      ),
      line(
        [
          [x + tall * 0.1, y - tall * 0.26],
          [x + tall * 0.16, y - tall * 0.1],
        ],
        '#2b2f38',
        tall * 0.07,
      ),
      poncho(x + random.between(-4, 4), y, tall, coats[(index * 3 + 1) % coats.length]),
      spray(random, x, y, tall),
    ].join(''),
  );
}

function spray(random, x, y, tall) {
  return repeat(26, () =>
    ellipse(
      x + random.between(-0.26, 0.26) * tall,
      y - random.between(-0.02, 0.1) * tall,
      random.between(1, 3.4),
      random.between(1, 2.4),
      '#e8eef2',
      `opacity="${random.between(0.25, 0.7).toFixed(2)}"`,
    ),
  );
}

function rain(random) {
  const drops = repeat(760, () => {
    const [x, y, long] = [random.between(-40, 1240), random.between(-40, 1600), random.between(16, 62)];
    return line(
      [
        [x, y],
        [x - long * 0.16, y + long],
      ],
      '#eef4f8',
      random.between(0.8, 1.9),
      `opacity="${random.between(0.12, 0.42).toFixed(2)}"`,
    );
  });
  const rings = repeat(120, () => {
    const depth = random.next();
    const size = 4 + depth * 22;
    return ellipse(
      random.between(0, 1200),
      900 + depth * 690,
      size,
      size * 0.26,
      'none',
      'stroke="#dfe8ee" stroke-width="1.6" opacity="0.4"',
    );
  });
  return [rings, group(drops, 'filter="url(#streak)"'), rect(0, 1250, width, 350, 'url(#fade)')];
}
