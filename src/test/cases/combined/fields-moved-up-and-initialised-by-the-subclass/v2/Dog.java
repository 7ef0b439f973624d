class Dog extends Animal {
    Dog(String name) {
        super(name.toUpperCase());
        age = 5;
    }

    @Override
    void init() {
        super.init();
        age += 100;
        name += age;
    }
}
