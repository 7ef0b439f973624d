record User(String name, int age) {
    User(String name) {
        this(name, 18);
    }
}
