class Owner {
    String show() {
        return new Part().name();
    }
}
