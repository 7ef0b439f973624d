class Animal {
    final String name;

    Animal() {
        name = kind();
    }

    String kind() {
        return "animal";
    }
}
