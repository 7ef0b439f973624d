import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Numbers numbers = new Numbers();
        System.out.println(numbers.show());
        Evolve.next();
        System.out.println(numbers.show());
    }
}
