@NullMarked
package org.shougeng.access.web;

import org.jspecify.annotations.NullMarked;
