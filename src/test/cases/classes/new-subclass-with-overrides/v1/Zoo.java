class Zoo {
    static String show(Animal animal) {
        return animal.speak();
    }
}
