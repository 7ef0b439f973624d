package zoo;

public class Mammal extends Animal {
}
