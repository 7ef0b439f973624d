class Animal implements Cloneable {
    Animal same() throws CloneNotSupportedException {
        return (Animal) clone();
    }
}
