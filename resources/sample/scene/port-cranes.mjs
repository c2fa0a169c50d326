// Ship-to-shore cranes and a loaded vessel against the setting sun.
import {
  blur,
  circle,
  ellipse,
  group,
  haze,
  line,
  makeRandom,
  path,
  radial,
  rect,
  repeat,
  svg,
  vertical,
} from './paint.mjs';

const [width, height, water] = [1600, 1067, 790];

export function scene() {
  const random = makeRandom(77);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(), shore(random), cranes(), ship(random), quay(random)),
    layers: [
      { water: { at: water, ripple: 18, stretch: 1.5, tint: [60, 30, 44, 0.34], seed: 6, smear: 16 } },
      { front: svg(width, height, definitions(), glitter(random), tug(), birds(random)) },
    ],
    bloom: { strength: 0.46, above: 172, size: 30 },
    grade: { contrast: 1.12, saturation: 1.08, shadows: [4, 0, 10], lights: [6, 2, -10], vignette: 0.34 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#34406f'], [0.3, '#87618a'], [0.55, '#e27d61'], [0.78, '#ffb35f'], [1, '#ffe09a']),
    radial('sun', [0, '#ffffff', 1], [0.12, '#fff0b8', 1], [0.4, '#ffc163', 0.55], [1, '#ff8f4d', 0]),
    vertical('hull', [0, '#3a2531'], [1, '#1b1220']),
    radial('lamp', [0, '#fff6d8', 1], [0.2, '#ffd98a', 0.7], [1, '#ffb04a', 0]),
    haze('cloud', { seed: 23, frequency: '0.0018 0.011', colour: '#ffb184', strength: 1.9, lift: 0.5 }),
    haze('dark', { seed: 31, frequency: '0.002 0.013', colour: '#4b3a66', strength: 1.6, lift: 0.56 }),
    blur('soft', 2),
    blur('far', 1.4),
  ].join('')}</defs>`;
}

function sky() {
  return [
    rect(0, 0, width, water, 'url(#sky)'),
    rect(0, 0, width, water, '#fff', 'filter="url(#dark)" opacity="0.7"'),
    rect(0, 0, width, water, '#fff', 'filter="url(#cloud)" opacity="0.75"'),
    ellipse(1262, 650, 600, 420, 'url(#sun)'),
    circle(1262, 636, 54, '#fffbe6'),
  ];
}

function shore(random) {
  const stacks = repeat(70, () =>
    rect(
      random.between(0, 1600),
      735 - random.between(8, 46),
      random.between(20, 60),
      60,
      random.pick(['#8a5256', '#7a4a58', '#94605a']),
    ),
  );
  return group([rect(0, 726, width, 70, '#7a4a54'), stacks], 'filter="url(#far)"');
}

const steel = '#2a1c2b';

/** Legs on the quay, a boom over the ship, a high frame that holds it by stays, the cab under the boom. */
function crane(x, scale, raised = false) {
  const p = (dx, dy) => [x + dx * scale, water - 20 - dy * scale];
  const bar = (points, thick) =>
    line(
      points.map(([dx, dy]) => p(dx, dy)),
      steel,
      thick * scale,
    );
  const lattice = (from, to, steps) =>
    repeat(steps, (index) => {
      const [a, b] = [
        from[0] + ((to[0] - from[0]) * index) / steps,
        from[0] + ((to[0] - from[0]) * (index + 1)) / steps,
      ];
      return bar(
        [
          [a, from[1]],
          [(a + b) / 2, from[1] + 18],
          [b, from[1]],
        ],
        2.6,
      );
    });
  const legs = [
    bar(
      [
        [0, 0],
        [0, 330],
      ],
      15,
    ),
    bar(
      [
        [128, 0],
        [128, 330],
      ],
      15,
    ),
    bar(
      [
        [0, 120],
        [128, 120],
      ],
      11,
    ),
    bar(
      [
        [0, 120],
        [128, 330],
      ],
      5,
    ),
    bar(
      [
        [-14, 0],
        [142, 0],
      ],
      12,
    ),
    bar(
      [
        [0, 330],
        [128, 330],
      ],
      13,
    ),
  ];
  const boom = raised
    ? [
        bar(
          [
            [0, 345],
            [-190, 640],
          ],
          12,
        ),
        bar(
          [
            [0, 345],
            [190, 345],
          ],
          13,
        ),
      ]
    : [
        bar(
          [
            [-330, 345],
            [210, 345],
          ],
          13,
        ),
        lattice([-330, 345], [200, 345], 22),
        bar(
          [
            [-330, 363],
            [200, 363],
          ],
          4,
        ),
      ];
  const frame = [
    bar(
      [
        [0, 330],
        [52, 500],
      ],
      10,
    ),
    bar(
      [
        [128, 330],
        [52, 500],
      ],
      8,
    ),
  ];
  const stays = raised
    ? [
        bar(
          [
            [52, 500],
            [-150, 580],
          ],
          3,
        ),
      ]
    : [
        bar(
          [
            [52, 500],
            [-310, 350],
          ],
          3,
        ),
        bar(
          [
            [52, 500],
            [-170, 350],
          ],
          3,
        ),
        bar(
          [
            [52, 500],
            [200, 350],
          ],
          3.5,
        ),
      ];
  const house = rect(p(60, 420)[0], p(60, 420)[1], 96 * scale, 52 * scale, steel);
  const trolley = raised
    ? ''
    : [
        rect(p(-190, 338)[0], p(-190, 338)[1], 36 * scale, 26 * scale, steel),
        bar(
          [
            [-182, 330],
            [-186, 236],
          ],
          2,
        ),
        bar(
          [
            [-160, 330],
            [-156, 236],
          ],
          2,
        ),
        rect(p(-204, 236)[0], p(-204, 236)[1], 66 * scale, 28 * scale, '#8c3a34'),
      ].join('');
  const lights = [p(52, 500), p(-330, 350), p(210, 350), p(0, 330)]
    .map(
      ([lx, ly], index) =>
        circle(lx, ly, 22 * scale, 'url(#lamp)', 'opacity="0.8"') +
        circle(lx, ly, 4 * scale, index === 0 ? '#ff6a5a' : '#fff4d0'),
    )
    .join('');
  return [legs, boom, frame, stays, house, trolley, lights].flat().join('');
}

function cranes() {
  return [group(crane(300, 0.86, true), 'opacity="0.9"'), crane(640, 1), crane(1060, 1.04), crane(1430, 1.1)];
}

const boxes = ['#a3453a', '#2f5f74', '#b8793a', '#4d6b4a', '#7c4457', '#c0a184', '#3c4a6d'];

function ship(random) {
  const deck = 640;
  const stacks = repeat(15, (bay) => {
    const x = 60 + bay * 64;
    const levels = 3 + Math.floor(random.between(0, 3.9));
    return repeat(
      levels,
      (level) =>
        rect(x, deck - 28 * (level + 1), 60, 26, random.pick(boxes)) +
        rect(x, deck - 28 * (level + 1), 60, 5, '#ffb679', 'opacity="0.35"') +
        repeat(6, (rib) => rect(x + 4 + rib * 10, deck - 28 * (level + 1) + 6, 2, 18, '#20141e', 'opacity="0.3"')),
    );
  });
  const hull =
    path(`M-40 ${deck}H1098L1128 ${deck - 38}H1188Q1150 ${water - 60} 1124 ${water + 4}H-40Z`, 'url(#hull)') +
    rect(-40, water - 34, 1164, 38, '#5b2226') +
    line(
      [
        [-40, deck],
        [1098, deck],
      ],
      '#e58a5a',
      3,
      'opacity="0.7"',
    );
  const bridge =
    rect(30, deck - 250, 92, 250, '#d9a383') +
    rect(12, deck - 262, 128, 26, '#b98069') +
    repeat(6, (row) =>
      repeat(5, (column) => rect(40 + column * 16, deck - 214 + row * 32, 9, 10, row === 0 ? '#fff1c4' : '#5a3540')),
    ) +
    line(
      [
        [76, deck - 262],
        [76, deck - 330],
      ],
      steel,
      6,
    ) +
    rect(124, deck - 190, 44, 190, '#8d4a3f');
  return [stacks, bridge, hull];
}

function quay(random) {
  const things = repeat(26, (_, share) =>
    rect(
      1180 + share * 420,
      water - 34 - random.between(0, 30),
      random.between(14, 44),
      60,
      random.pick(['#251826', '#33202c', '#43262e']),
    ),
  );
  return [rect(1140, water - 22, 480, 40, '#1d1320'), things];
}

function glitter(random) {
  return repeat(240, () => {
    const depth = random.next() ** 1.3;
    return ellipse(
      1300 + random.between(-1, 1) * (50 + depth * 290),
      water + 8 + depth * 260,
      5 + depth * 20,
      0.9 + depth * 1.9,
      '#ffe3a4',
      `opacity="${random.between(0.2, 0.85).toFixed(2)}"`,
    );
  });
}

function tug() {
  const [x, y] = [430, 930];
  return [
    ellipse(x, y + 6, 130, 9, '#140b16', 'opacity="0.6" filter="url(#soft)"'),
    path(`M${x - 120} ${y - 26}H${x + 88}L${x + 138} ${y - 46}L${x + 108} ${y + 8}H${x - 104}Z`, '#24141f'),
    rect(x - 30, y - 76, 84, 50, '#5c2b30'),
    rect(x - 16, y - 108, 56, 34, '#7b3c38'),
    repeat(3, (index) => rect(x - 10 + index * 17, y - 101, 12, 14, '#ffe0a0')),
    line(
      [
        [x - 44, y - 26],
        [x - 44, y - 92],
      ],
      '#24141f',
      9,
    ),
    repeat(12, (index) => circle(x - 112 + index * 19, y - 18, 8, '#120a12')),
    line(
      [
        [x + 12, y - 108],
        [x + 12, y - 150],
      ],
      '#24141f',
      4,
    ),
    path(`M${x - 128} ${y + 6}q-90 -6 -210 14q120 -2 214 -2Z`, '#ffd9a0', 'opacity="0.5"'),
  ];
}

function birds(random) {
  return repeat(8, () => {
    const [x, y, size] = [random.between(180, 700), random.between(130, 300), random.between(8, 16)];
    return path(
      `M${x - size} ${y - size * 0.5}Q${x - size * 0.4} ${y - size * 0.8} ${x} ${y}Q${x + size * 0.4} ${y - size * 0.8} ${x + size} ${y - size * 0.35}`,
      'none',
      'stroke="#2c1f38" stroke-width="2.6" stroke-linecap="round"',
    );
  });
}
