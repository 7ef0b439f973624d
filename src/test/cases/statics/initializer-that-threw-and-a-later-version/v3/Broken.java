class Broken {
    int field = 4;

    String text() {
        return "v3" + field;
    }
}
