interface Defaults {
    int PORT = 80;
    Object HOST = "local".concat("host");
}
