import type { Texts } from './zh'

const en: Texts = {
  product: 'Shougeng',
  county: { asOf: 'Data as of {date}', noData: 'No data yet', demo: 'Demo data', demoTip: 'Everything on this page is synthetic and shows no real parcel' },
  bar: { language: '中文', large: 'Large text', largeOff: 'Normal text', help: 'How to use this page', layers: 'Layers', review: 'Review', data: 'Data' },
  common: {
    close: 'Close', cancel: 'Cancel', confirm: 'OK', delete: 'Delete', undo: 'Undo', retry: 'Try again', back: 'Back', more: 'More',
    total: 'Total', loading: 'Loading…', none: 'None', expand: 'Widen', narrow: 'Narrow', hide: 'Hide', show: 'Show',
  },
  unit: { mu: 'mu', ha: 'ha', m2: 'm²' },
  problem: {
    offline: 'The server cannot be reached',
    offlineTodo: 'Check that the server is running and the cable is in, then try again. What you entered is still here.',
    server: 'The server failed while working on this',
    serverTodo: 'Try again; if it happens again, tell the administrator what you did. The log has the details.',
  },
  finding: { ERROR: 'Error', WARNING: 'Please check', NOTE: 'Note', more: '{n} more', fewer: 'Fewer' },
  layers: {
    title: 'Layers', status: 'Current use', control: 'Controls', business: 'Work',
    PARCELS: 'Land-use parcels', VILLAGES: 'Villages', PBF: 'Permanent basic farmland', ECO_RED_LINE: 'Ecological red line', URBAN_BOUNDARY: 'Urban development boundary',
    redLine: 'This red line', pieces: 'Review result', opacity: 'Opacity', zoom: 'Zoom to', year: 'As of', missing: 'not imported',
    empty: 'No layers yet', emptyTodo: 'Import parcels and a red line can be reviewed.', emptyAction: 'Import parcels',
  },
  legend: { title: 'Legend', inView: 'Area in view', tip: 'Click a class to see only it', empty: 'No parcels in view', clear: 'Show all' },
  map: {
    label: 'Map', locate: 'Go to coordinates', locatePlaceholder: 'Paste lon/lat, degrees or 3° zone coordinates', locateGo: 'Find', locateAccept: 'Go there',
    locateOutside: 'Outside this county', length: 'Measure length', area: 'Measure area', zoomIn: 'Zoom in', zoomOut: 'Zoom out', whole: 'Whole county',
    measureHint: 'Click adds a point, double click ends; Esc cancels, Backspace removes the last point', measureLength: 'Length', measureArea: 'Ellipsoidal area', measurePlane: 'Planar area',
    lonLat: 'Lon/lat', zone: '3° zone', clear: 'Clear', switchCoordinates: 'Switch coordinates', meters: '{n} m', kilometers: '{n} km',
  },
  identify: {
    title: 'Parcel', nothing: 'No parcel here', copy: 'Copy coordinates', copied: 'Copied', number: 'Parcel number', featureId: 'Feature ID', landClass: 'Land class', owner: 'Owner',
    location: 'Location', slope: 'Slope level', grade: 'Grade', planting: 'Planting', gross: 'Gross area', ridge: 'Ridge deducted', net: 'Net class area', year: 'Year', controls: 'Controls', present: 'inside', absent: 'outside', notChecked: 'not checked', village: 'Village',
  },
  drop: { title: 'Let go to read', review: 'The red line is recognised and shown', data: 'Imported as a layer' },
  review: {
    title: 'Overlay review', step1: 'Red line', step2: 'Check', step3: 'Result',
    start: 'Drop a red line on the map', startHint: 'Shapefile (zip or loose files together), GeoPackage, GeoJSON, boundary-point TXT, KML/KMZ, GPX, point xlsx/csv; FileGDB and DXF where ogr2ogr is installed.',
    choose: 'Choose files', reading: 'Recognising {name}…', again: 'Another file',
    noParcels: 'No parcels yet', noParcelsTodo: 'Import one year of land-use parcels first, so that the red line has something to be laid over.',
    recognised: 'Recognised', file: 'File', format: 'Format', layer: 'Layer', crs: 'Coordinate system', encoding: 'Text encoding', area: 'Area', parts: 'Parts', polygons: '{n} polygons',
    ellipsoidal: 'Ellipsoidal', planar: 'Planar', here: 'Is it here?', hereHint: 'The red line is on the map; please confirm where it lies.', showHere: 'Show', outside: 'Outside this county; check the coordinate system.',
    crsUnknown: 'The file names no coordinate system; please choose:', crsChoose: 'Choose a system', meridian: 'or only the central meridian', meridianUnit: '{n}°', crsSearch: 'Type a code, zone or meridian',
    charset: 'Garbled? Change the encoding', samples: 'First three rows', source: { PRJ: 'from .prj', FILE: 'in the file', EASTING: 'from the zone number', RANGE: 'from the coordinate range', CHOSEN: 'chosen by you', CPG: 'from .cpg', LDID: 'from the DBF mark', DETECTED: 'detected', FORMAT: 'set by the format' },
    repair: 'Repair', repaired: 'Repaired', run: 'Run the review', running: 'Overlaying…', parcelsYear: 'Parcels as of', name: 'Project name', namePlaceholder: 'The file name by default',
    blocked: 'Deal with the errors above first', earlier: 'Earlier reviews', earlierEmpty: 'None yet.', open: 'Open', rerun: 'Run again', remove: 'Delete', removeSure: 'Delete “{name}”? Its files are deleted too.', made: '{date}',
  },
  result: {
    total: 'Red line area', covered: 'Covered by parcels', uncovered: 'Not covered', uncoveredNone: 'Fully covered', cultivated: 'Cultivated land', paddy: 'Paddy', irrigated: 'Irrigated', dry: 'Dry', pbf: 'Permanent basic farmland', pbfNotChecked: 'Not checked',
    gross: 'Gross', ridge: 'Ridge', net: 'Net class area', planar: 'Planar', breakdown: 'Breakdown', key: 'Class', count: 'Pieces', share: 'Share',
    by: { landClass: 'Class', owner: 'Owner', pbf: 'PBF', slope: 'Slope', grade: 'Grade', planting: 'Planting', location: 'Location', classOwnerPbf: 'Class×owner×PBF' },
    controls: 'Controls', inside: '{area} inside', clear: 'Nothing inside', notChecked: 'Not checked', notCheckedWhy: 'This layer was not imported, so nothing can be said', parts: 'By part', part: 'Part', findings: 'Please note',
    inputs: 'Based on', parcels: 'Parcel layer', date: 'As of', version: 'Version', hash: 'Hash', crs: 'System', downloads: 'Downloads', word: 'Word report', excel: 'Excel details', geojson: 'GeoJSON', shapefile: 'Shapefile', png: 'Map PNG', gpkg: 'GeoPackage', newOne: 'Review another',
    blank: 'blank', yes: 'Yes', no: 'No', slopeLevel: 'Level {n}', gradeLevel: 'Grade {n}', pieceTitle: 'Piece', unrecorded: 'Not covered',
  },
  data: {
    title: 'Layer data', import: 'Import a layer', drop: 'Drop a DLTB zip, a GeoPackage or another file', choose: 'Choose files', kind: 'Kind', name: 'Name', version: 'Version', date: 'As of', epsg: 'Coordinate system', auto: 'Recognise', start: 'Import',
    progress: '{done} / {total}', eta: 'about {time} left', cancel: 'Cancel import', done: 'Imported', failed: 'Nothing was imported', cancelled: 'Cancelled; nothing was kept', inventory: 'Layers here', undo: 'Undo import', undoSure: 'Undo the import of “{name}”? Reviews already made stay.', features: '{n} features', current: 'current', rows: 'Row by row', place: 'Where', what: 'What', todo: 'What to do', selected: '{n} files chosen', seconds: '{n} s', minutes: '{n} min', typeName: 'Type the layer name to confirm',
  },
  help: {
    title: 'How to use this page', intro: 'Three steps to see what land a red line takes.',
    one: 'Drop the red line', oneText: 'Drag a zip, a coordinate TXT or the loose files of a shapefile anywhere on the map.',
    two: 'Check what was recognised', twoText: 'Is the coordinate system, the encoding, the area and the place right? If not, change it here.',
    three: 'Read the result, download', threeText: 'The classes add up to the red line. “Not checked” means the layer is missing, not that nothing is taken.',
    keys: 'Keyboard', keyHelp: '? opens this help', keyEsc: 'Esc cancels measuring or closes', keyTab: 'Tab reaches every button', keyMap: 'On the map: arrows move, + − zoom',
  },
}

export default en
