class Zoo {
    static Animal dog(String name) {
        return new Dog(name);
    }

    static Animal cat() {
        return new Cat();
    }

    static String show(Animal animal) {
        return animal.show();
    }
}
