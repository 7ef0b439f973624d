interface Defaults {
    int PORT = 8080;
    Object HOST = "remote".concat("host");
}
