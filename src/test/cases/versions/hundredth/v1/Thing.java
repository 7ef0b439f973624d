class Thing {
    final String name;
    int steady;

    Thing(String name) {
        this.name = name;
    }

    int version() {
        return 1;
    }
}
