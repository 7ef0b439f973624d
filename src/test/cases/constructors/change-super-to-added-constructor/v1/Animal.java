class Animal {
    final String name;
    final int legs;

    Animal(String name) {
        this.name = name;
        this.legs = 0;
    }
}
