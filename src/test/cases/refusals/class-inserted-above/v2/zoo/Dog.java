package zoo;

public class Dog extends Mammal {
    @Override
    public String toString() {
        return "dog 2";
    }
}
