class Cat extends Animal {
    Cat(String name) {
        super("cat " + name);
    }
}
