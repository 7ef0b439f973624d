class Animal {
    final String name;
    final int legs;

    Animal(String name, int legs) {
        this.name = name;
        this.legs = legs;
    }
}
