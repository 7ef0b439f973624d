class Animal {
    final String name;

    protected Animal(String name) {
        this.name = name;
    }
}
