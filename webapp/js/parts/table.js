import { Component, html } from './html.js';

/**
 * A table that becomes a list of small cards on a narrow page.
 *
 * The roles are said aloud because a browser forgets what a table is once its rows are laid out otherwise. A column is
 * {key, label, cell(row), head?, quiet?}: `head` names the row, `quiet` needs no label on a card. `even` gives the columns
 * fixed widths, so that a long list need not be measured anew with each part.
 */
export function Table({ caption, columns, rows, keyOf, rowRef, even = false }) {
  return html`<table class=${even ? 'table table-cards table-even' : 'table table-cards'} role="table">
    <caption class="visually-hidden">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ key, label }) => html`<th key=${key} scope="col" role="columnheader">${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => html`<${Row} key=${keyOf(row)} row=${row} columns=${columns} headRef=${rowRef?.(index)} />`)}
    </tbody>
  </table>`;
}

/** Drawn again only for another row: a list of thousands stays quick when its next part comes. */
class Row extends Component {
  shouldComponentUpdate({ row, headRef }) {
    return row !== this.props.row || headRef !== this.props.headRef;
  }

  render({ row, columns, headRef }) {
    return html`<tr role="row">
      ${columns.map(({ key, label, cell, head, quiet }) =>
        head
          ? html`<th key=${key} scope="row" role="rowheader" ref=${headRef} tabindex=${headRef ? -1 : undefined}>${cell(row)}</th>`
          : html`<td key=${key} role="cell" data-label=${quiet ? undefined : label}>${cell(row)}</td>`,
      )}
    </tr>`;
  }
}
