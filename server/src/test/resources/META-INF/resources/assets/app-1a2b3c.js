console.log("of a test");
