const zh = {
  product: '守耕',
  county: { asOf: '数据截至 {date}', noData: '尚无数据', demo: '演示数据', demoTip: '本页全部数据为合成，不对应任何真实地块' },
  bar: { language: 'English', large: '大字版', largeOff: '标准字', help: '这页怎么用', layers: '图层', review: '套合分析', data: '数据' },
  common: {
    close: '关闭', cancel: '取消', confirm: '确定', delete: '删除', undo: '撤销', retry: '重试', back: '返回', more: '更多',
    total: '合计', loading: '正在读取…', none: '无', expand: '加宽', narrow: '收窄', hide: '收起', show: '展开',
  },
  unit: { mu: '亩', ha: '公顷', m2: '㎡' },
  problem: {
    offline: '连不上服务器',
    offlineTodo: '请确认服务器正在运行、网线已接好，然后重试。您已填的内容还在。',
    server: '服务器处理时出错',
    serverTodo: '请重试；仍不行时请把操作步骤告诉管理员，日志里有详细原因。',
  },
  finding: { ERROR: '错误', WARNING: '请核对', NOTE: '说明', more: '再看 {n} 条', fewer: '收起' },
  layers: {
    title: '图层', status: '现状', control: '管控', business: '业务',
    PARCELS: '地类图斑', VILLAGES: '村界', PBF: '永久基本农田', ECO_RED_LINE: '生态保护红线', URBAN_BOUNDARY: '城镇开发边界',
    redLine: '当前红线', pieces: '套合结果', opacity: '透明度', zoom: '缩放至', year: '时点', missing: '未导入',
    empty: '还没有任何图层', emptyTodo: '导入地类图斑后即可套合分析。', emptyAction: '导入图斑',
  },
  legend: { title: '图例', inView: '视野内面积', tip: '点一类，只看这一类', empty: '视野内没有图斑', clear: '看全部' },
  map: {
    label: '地图', locate: '坐标定位', locatePlaceholder: '粘贴坐标：经纬度、度分秒或 3° 带坐标', locateGo: '查找', locateAccept: '移到这里',
    locateOutside: '不在本县范围内', length: '测长度', area: '测面积', zoomIn: '放大', zoomOut: '缩小', whole: '全县',
    measureHint: '单击加点，双击结束；Esc 取消，Backspace 退一点', measureLength: '长度', measureArea: '椭球面积', measurePlane: '平面面积',
    lonLat: '经纬度', zone: '3° 带', clear: '清除', switchCoordinates: '切换坐标显示', meters: '{n} m', kilometers: '{n} km',
  },
  identify: {
    title: '图斑', nothing: '此处没有图斑', copy: '复制坐标', copied: '已复制', number: '图斑编号', featureId: '标识码', landClass: '地类', owner: '权属',
    location: '坐落', slope: '坡度级别', grade: '耕地等别', planting: '种植属性', gross: '图斑面积', ridge: '扣除（田坎）', net: '图斑地类面积', year: '数据年份', controls: '管控', present: '在内', absent: '不在内', notChecked: '未核对', village: '所在村',
  },
  drop: { title: '松手即可读取', review: '识别红线并显示位置', data: '作为图层导入' },
  review: {
    title: '套合分析', step1: '红线', step2: '核对', step3: '结果',
    start: '把红线文件拖到地图上', startHint: '支持 shp（压缩包或几个文件一起）、GeoPackage、GeoJSON、界址点 TXT、KML/KMZ、GPX、坐标点 xlsx/csv；装有 ogr2ogr 时支持 FileGDB、DXF。',
    choose: '选择文件', reading: '正在识别 {name}…', again: '换一个文件',
    noParcels: '还没有地类图斑', noParcelsTodo: '先导入一期地类图斑，红线才有可套合的现状。',
    recognised: '识别结果', file: '文件', format: '格式', layer: '图层', crs: '坐标系', encoding: '文字编码', area: '面积', parts: '地块', polygons: '{n} 个面',
    ellipsoidal: '椭球面积', planar: '平面面积', here: '是这里吗？', hereHint: '红线已画在地图上，请确认位置。', showHere: '看位置', outside: '不在本县范围内，请核对坐标系。',
    crsUnknown: '文件里没有坐标系，请选择：', crsChoose: '选择坐标系', meridian: '或只选中央经线', meridianUnit: '{n}°', crsSearch: '输入代号、带号或经线',
    charset: '文字不对？换编码', samples: '前三行', source: { PRJ: '来自 .prj', FILE: '文件自带', EASTING: '由坐标带号判断', RANGE: '由坐标范围判断', CHOSEN: '您选择的', CPG: '来自 .cpg', LDID: '来自 DBF 标记', DETECTED: '自动判断', FORMAT: '格式规定' },
    repair: '修复', repaired: '已修复', run: '开始分析', running: '正在套合…', parcelsYear: '现状时点', name: '项目名称', namePlaceholder: '默认用文件名',
    blocked: '请先处理上面的错误', earlier: '以往分析', earlierEmpty: '还没有分析过。', open: '打开', rerun: '重新分析', remove: '删除', removeSure: '删除「{name}」？结果文件将一并删除。', made: '{date}',
  },
  result: {
    total: '红线总面积', covered: '图斑覆盖', uncovered: '未覆盖', uncoveredNone: '全部有图斑', cultivated: '耕地', paddy: '水田', irrigated: '水浇地', dry: '旱地', pbf: '永久基本农田', pbfNotChecked: '未核对',
    gross: '图斑面积', ridge: '扣除田坎', net: '地类面积', planar: '平面面积', breakdown: '分类明细', key: '分类', count: '块数', share: '占比',
    by: { landClass: '地类', owner: '权属', pbf: '永农', slope: '坡度', grade: '等别', planting: '种植', location: '坐落', classOwnerPbf: '地类×权属×永农' },
    controls: '管控核对', inside: '占用 {area}', clear: '不占用', notChecked: '未核对', notCheckedWhy: '没有导入该图层，不能判断', parts: '分地块', part: '地块', findings: '核对提示',
    inputs: '依据', parcels: '图斑图层', date: '时点', version: '版本', hash: '指纹', crs: '坐标系', downloads: '下载成果', word: 'Word 报告', excel: 'Excel 明细', geojson: 'GeoJSON', shapefile: 'Shapefile', png: '图件 PNG', gpkg: 'GeoPackage', newOne: '再分析一个',
    blank: '未填', yes: '是', no: '否', slopeLevel: '{n} 级', gradeLevel: '{n} 等', pieceTitle: '占用地块', unrecorded: '未覆盖部分',
  },
  data: {
    title: '图层数据', import: '导入图层', drop: '拖入 DLTB 压缩包、GeoPackage 等', choose: '选择文件', kind: '种类', name: '名称', version: '版本', date: '时点', epsg: '坐标系', auto: '自动识别', start: '开始导入',
    progress: '{done} / {total}', eta: '约剩 {time}', cancel: '取消导入', done: '导入完成', failed: '没有导入', cancelled: '已取消，没有留下任何数据', inventory: '已有图层', undo: '撤销导入', undoSure: '撤销导入「{name}」？已做的分析不受影响。', features: '{n} 个', current: '当前', rows: '逐行问题', place: '位置', what: '问题', todo: '怎么办', selected: '已选 {n} 个文件', seconds: '{n} 秒', minutes: '{n} 分钟', typeName: '请输入图层名称以确认',
  },
  help: {
    title: '这页怎么用', intro: '三步看清一条红线占了什么地。',
    one: '拖入红线', oneText: '把压缩包、坐标 TXT 或几个 shp 文件一起拖到地图任何位置。',
    two: '核对识别', twoText: '看坐标系、编码、面积和位置对不对；不对就当场改。',
    three: '看结果、下载', threeText: '各类面积加起来等于红线面积；「未核对」表示没有那张图层，不等于不占用。',
    keys: '键盘', keyHelp: '? 打开帮助', keyEsc: 'Esc 取消测量或关闭', keyTab: 'Tab 依次到每个按钮', keyMap: '地图获得焦点后：方向键移动，+ − 缩放',
  },
}

export default zh
export type Texts = typeof zh
