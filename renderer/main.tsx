import './parse-without-eval.ts';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/page.css';
import { App } from './app.tsx';
import { connect } from './bridge/connection.ts';
import { installComponentTexts } from './messages/component-texts.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
connect();
installComponentTexts();
createRoot(root).render(<App />);
