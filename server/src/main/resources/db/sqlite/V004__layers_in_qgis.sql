-- Listed among the contents, the register is a table for QGIS, and our other tables stay out of its way.
insert into gpkg_contents (table_name, data_type, identifier, description)
values ('layer_version', 'attributes', 'layer_version', '图层版本登记 / register of layer versions');
