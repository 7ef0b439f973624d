class Animal {
    final String name;

    Animal() {
        name = "unnamed";
    }
}
