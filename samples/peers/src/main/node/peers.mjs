// node peers.mjs CONTENT FOLDER TURNS SECONDS: writes a file of each library, and prints how long they take.
import fs from 'node:fs';
import path from 'node:path';
import * as docx from 'docx';
import ExcelJS from 'exceljs';
import pptxgen from 'pptxgenjs';

const [contentFile, folder, turns, seconds] = process.argv.slice(2);
const content = JSON.parse(fs.readFileSync(contentFile, 'utf8'));

async function word() {
  const cell = (text, head) =>
    new docx.TableCell({
      shading: head ? { fill: '1F3864' } : undefined,
      children: [
        new docx.Paragraph({
          children: [new docx.TextRun({ text, bold: head, color: head ? 'FFFFFF' : undefined, size: 18 })],
        }),
      ],
    });
  const children = [new docx.Paragraph({ text: content.title, heading: docx.HeadingLevel.TITLE })];
  for (const section of content.sections) {
    children.push(new docx.Paragraph({ text: section.title, heading: docx.HeadingLevel.HEADING_1 }));
    children.push(new docx.Paragraph(section.text));
    children.push(
      new docx.Table({
        width: { size: 100, type: docx.WidthType.PERCENTAGE },
        rows: [
          new docx.TableRow({ tableHeader: true, children: content.columns.map((text) => cell(text, true)) }),
          ...section.texts.map((row) => new docx.TableRow({ children: row.map((text) => cell(text, false)) })),
        ],
      }),
    );
  }
  const landscape = { page: { size: { orientation: docx.PageOrientation.LANDSCAPE } } };
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ properties: landscape, children }] }));
}

async function excel() {
  const workbook = new ExcelJS.Workbook();
  for (const section of content.sections) {
    const sheet = workbook.addWorksheet(section.title);
    sheet.columns = content.columns.map((_, i) => ({ width: i === 0 ? 40 : 16 }));
    sheet.addRow([content.title]).font = { bold: true, size: 16 };
    sheet.addRow([section.text]);
    const head = sheet.addRow(content.columns);
    head.eachCell((cell) => {
      cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } };
    });
    for (const values of section.values) {
      const row = sheet.addRow(values.map((value) => (value?.day ? new Date(value.day) : value)));
      row.eachCell((cell, number) => {
        if (values[number - 1]?.day) {
          cell.numFmt = 'mmm d, yyyy';
        }
      });
    }
  }
  return workbook.xlsx.writeBuffer();
}

async function slides() {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.addSlide().addText(content.title, { x: 0.5, y: 3, w: 12.3, h: 1, fontSize: 36, bold: true });
  for (const section of content.sections) {
    const slide = deck.addSlide();
    slide.addText(section.title, { x: 0.5, y: 0.3, w: 12.3, h: 0.6, fontSize: 24, bold: true });
    slide.addText(section.text, { x: 0.5, y: 0.9, w: 12.3, h: 0.6, fontSize: 12 });
    const head = content.columns.map((text) => ({
      text,
      options: { bold: true, color: 'FFFFFF', fill: { color: '1F3864' } },
    }));
    const rows = section.texts.map((row) => row.map((text) => ({ text })));
    slide.addTable([head, ...rows], { x: 0.5, y: 1.6, w: 12.3, fontSize: 10, border: { pt: 0.5, color: 'BFBFBF' } });
  }
  return deck.write({ outputType: 'nodebuffer', compression: true });
}

const libraries = { 'docx-docx': word, 'xlsx-exceljs': excel, 'pptx-pptxgenjs': slides };
for (const [id, write] of Object.entries(libraries)) {
  fs.writeFileSync(path.join(folder, `${id}.${id.split('-')[0]}`), Buffer.from(await write()));
  const warm = [];
  for (const millis of [[], warm]) {
    for (let turn = 0; turn < turns; turn++) {
      millis.push(await time(write, seconds));
    }
  }
  const average = warm.reduce((sum, millis) => sum + millis) / turns;
  console.log(JSON.stringify({ id, average, least: Math.min(...warm), most: Math.max(...warm) }));
}

async function time(write, seconds) {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < seconds * 1000) {
    await write();
    count++;
  }
  return (performance.now() - start) / count;
}
