package zoo;

public class Dog extends Animal {
    @Override
    public String toString() {
        return "dog 1";
    }
}
