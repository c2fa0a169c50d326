// Works and tanks at nightfall behind a road of light trails.
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
  ridge,
  svg,
  vertical,
} from './paint.mjs';

const [width, height, ground] = [1600, 1067, 760];

export function scene() {
  const random = makeRandom(33);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(), farBlocks(random), works(random), fence(random)),
    layers: [
      { water: { at: ground + 44, ripple: 3, stretch: 0.8, tint: [24, 25, 42, 0.62], seed: 9, smear: 10 } },
      { front: svg(width, height, definitions(), road(random)) },
    ],
    bloom: { strength: 0.62, above: 150, size: 20 },
    grade: { contrast: 1.08, saturation: 1.1, shadows: [0, 0, 10], lights: [4, 0, -4], vignette: 0.32 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#1c2350'], [0.35, '#4a4a86'], [0.62, '#a66d94'], [0.82, '#ef9a7d'], [1, '#ffc98c']),
    vertical('hall', [0, '#4a4d68'], [1, '#2b2d45']),
    vertical('dark', [0, '#34364f'], [1, '#20223a']),
    `<linearGradient id="tank" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#22243c"/><stop offset="0.25" stop-color="#4b4c66"/><stop offset="0.7" stop-color="#8b7682"/><stop offset="0.92" stop-color="#d59a86"/><stop offset="1" stop-color="#5f5364"/></linearGradient>`,
    radial('lamp', [0, '#fff3cf', 1], [0.15, '#ffd98f', 0.8], [1, '#ffb45a', 0]),
    radial('cool', [0, '#f4fbff', 1], [0.2, '#bfe4ff', 0.7], [1, '#7ab8ff', 0]),
    haze('cloud', { seed: 17, frequency: '0.0024 0.01', colour: '#ffb9a0', strength: 1.6, lift: 0.54 }),
    haze('night', { seed: 29, frequency: '0.0028 0.009', colour: '#232a5c', strength: 1.4, lift: 0.55 }),
    blur('soft', 2),
    blur('steam', 12),
  ].join('')}</defs>`;
}

function sky() {
  return [
    rect(0, 0, width, ground, 'url(#sky)'),
    rect(0, 0, width, ground, '#fff', 'filter="url(#night)" opacity="0.5"'),
    rect(0, 0, width, ground, '#fff', 'filter="url(#cloud)" opacity="0.6"'),
  ];
}

function farBlocks(random) {
  const hills = path(
    ridge(random, { width, height: ground, y: 640, rise: 22, waves: 3, detail: 6 }),
    '#7a5f80',
    'filter="url(#soft)"',
  );
  const towers = repeat(30, () => {
    const [x, tall, wide] = [random.between(-20, 1580), random.between(60, 190), random.between(24, 54)];
    const windows = repeat(Math.round(tall / 5), () =>
      rect(
        x + random.between(3, wide - 6),
        700 - random.between(6, tall - 6),
        3,
        3,
        random.pick(['#ffd79a', '#ffe8c0', '#b8c9ff']),
        'opacity="0.85"',
      ),
    );
    return rect(x, 700 - tall, wide, tall + 40, '#584d75', 'opacity="0.9"') + windows;
  });
  return [hills, towers];
}

function works(random) {
  return [
    chimney(1110, 250, 34, random),
    chimney(1186, 300, 30, random),
    chimney(420, 330, 26, random),
    tank(1290, 560, 150, 200),
    tank(1452, 590, 138, 170),
    pipes(),
    hall(40, 620, 330, 5, random),
    hall(330, 580, 300, 4, random),
    hall(640, 636, 420, 6, random),
    tower(960, 400, random),
    lamps(random),
  ];
}

/** Saw-tooth roofs face the last light; the windows below them are lit. */
function hall(x, top, wide, teeth, random) {
  const tooth = wide / teeth;
  const roof = repeat(teeth, (index) => {
    const left = x + index * tooth;
    return (
      path(`M${left} ${top}L${left + tooth * 0.72} ${top - 46}L${left + tooth} ${top}Z`, '#3a3c58') +
      path(
        `M${left + tooth * 0.72} ${top - 46}L${left + tooth} ${top}H${left + tooth * 0.86}Z`,
        '#ffb98a',
        'opacity="0.9"',
      )
    );
  });
  const windows = repeat(Math.floor(wide / 26), (index) =>
    rect(
      x + 10 + index * 26,
      top + 34,
      18,
      26,
      random.next() < 0.78 ? random.pick(['#ffe2a0', '#ffd27d', '#fff0c8', '#cfe6ff']) : '#3c3f5e',
    ),
  );
  const doors = repeat(Math.floor(wide / 110), (index) =>
    rect(x + 34 + index * 110, top + 86, 46, ground - top - 86, '#ffdf9f', 'opacity="0.85"'),
  );
  return group(
    [roof, rect(x, top, wide, ground - top + 44, 'url(#hall)'), rect(x, top, wide, 5, '#7d6f86'), windows, doors],
    '',
  );
}

function chimney(x, top, wide, random) {
  const bands = repeat(3, (index) => rect(x - wide / 2 - 1, top + 24 + index * 44, wide + 2, 20, '#b5484a'));
  const steam = repeat(16, (_, share) => {
    const size = 16 + share * 62;
    return ellipse(
      x + share ** 1.3 * 330 + random.between(-10, 10),
      top - 14 - share ** 0.8 * 150 + random.between(-14, 14),
      size * 1.2,
      size * 0.72,
      share < 0.4 ? '#ffd3ba' : '#d3a6b0',
      `opacity="${(0.42 * (1 - share)).toFixed(2)}" filter="url(#steam)"`,
    );
  });
  return [
    steam,
    path(`M${x - wide / 2} ${top}H${x + wide / 2}L${x + wide * 0.72} ${ground}H${x - wide * 0.72}Z`, 'url(#tank)'),
    bands,
    circle(x, top + 8, 4, '#ff5a4e'),
    circle(x, top + 8, 18, 'url(#lamp)', 'opacity="0.6"'),
  ].join('');
}

function tank(x, top, wide, tall) {
  const rings = repeat(4, (index) =>
    line(
      [
        [x - wide / 2, top + 30 + (index * tall) / 4],
        [x + wide / 2, top + 30 + (index * tall) / 4],
      ],
      '#2c2a40',
      2,
      'opacity="0.5"',
    ),
  );
  return [
    ellipse(x, top, wide / 2, 18, '#a98a90'),
    rect(x - wide / 2, top, wide, tall + 40, 'url(#tank)'),
    ellipse(x, top, wide / 2, 15, '#7b6a7c'),
    rings,
    line(
      [
        [x - wide / 2 - 6, ground],
        [x - wide / 2 - 6, top - 14],
      ],
      '#2c2a40',
      4,
    ),
  ].join('');
}

function tower(x, top, random) {
  const cells = repeat(7, (index) => {
    const [upper, lower] = [top + index * 52, top + (index + 1) * 52];
    return (
      line(
        [
          [x - 36, upper],
          [x + 36, lower],
        ],
        '#25263e',
        4,
      ) +
      line(
        [
          [x + 36, upper],
          [x - 36, lower],
        ],
        '#25263e',
        4,
      ) +
      line(
        [
          [x - 44, upper],
          [x + 44, upper],
        ],
        '#25263e',
        6,
      ) +
      circle(x - 36, upper - 4, 3, '#fff2c9') +
      (random.next() < 0.7 ? circle(x + 36, upper - 4, 3, '#fff2c9') : '')
    );
  });
  return group(
    [
      line(
        [
          [x - 36, top],
          [x - 36, ground],
        ],
        '#25263e',
        7,
      ),
      line(
        [
          [x + 36, top],
          [x + 36, ground],
        ],
        '#25263e',
        7,
      ),
      cells,
      rect(x - 22, top + 40, 44, ground - top, 'url(#tank)', 'opacity="0.8"'),
    ],
    '',
  );
}

function pipes() {
  return repeat(4, (index) =>
    line(
      [
        [1000, 640 + index * 15],
        [1180, 640 + index * 15],
        [1180, 606 + index * 12],
        [1540, 606 + index * 12],
      ],
      index % 2 ? '#55516c' : '#7c6c7e',
      7,
    ),
  );
}

function lamps(random) {
  return repeat(34, (_, share) => {
    const [x, y] = [20 + share * 1570 + random.between(-14, 14), random.between(640, 740)];
    const size = random.between(16, 44);
    return circle(x, y, size, random.next() < 0.75 ? 'url(#lamp)' : 'url(#cool)') + circle(x, y, 3, '#fffdf2');
  });
}

function fence(random) {
  const trees = repeat(44, (_, share) =>
    ellipse(
      share * 1640 - 20,
      764 + random.between(-8, 8),
      random.between(24, 52),
      random.between(20, 44),
      random.pick(['#14162a', '#191b30', '#1e2036']),
    ),
  );
  return [rect(0, 752, width, 60, '#14162a'), trees];
}

function road(random) {
  const poles = repeat(6, (_, share) => {
    const x = 90 + share * 1480;
    return (
      line(
        [
          [x, 850],
          [x, 520],
          [x + 46, 508],
        ],
        '#16172b',
        6,
      ) +
      circle(x + 50, 514, 60, 'url(#lamp)', 'opacity="0.9"') +
      ellipse(x + 50, 513, 13, 5, '#fff6da')
    );
  });
  const trails = repeat(30, (index) => {
    const isRed = index % 2 === 0;
    const y = (isRed ? 884 : 960) + random.between(-26, 46);
    const from = random.between(-500, 1100);
    const colour = isRed
      ? random.pick(['#ff3b30', '#ff6a4d', '#d92b3a'])
      : random.pick(['#fff1d0', '#ffe0a6', '#ffffff']);
    return path(
      `M${from} ${y + 20}Q${from + 500} ${y - 8} ${from + random.between(700, 1300)} ${y + 6}`,
      'none',
      `stroke="${colour}" stroke-width="${random.between(2, 6).toFixed(1)}" stroke-linecap="round" opacity="${random.between(0.45, 0.95).toFixed(2)}" filter="url(#soft)"`,
    );
  });
  return [
    poles,
    line(
      [
        [0, 930],
        [1600, 936],
      ],
      '#c9b9b0',
      3,
      'stroke-dasharray="60 44" opacity="0.35"',
    ),
    trails,
  ];
}
