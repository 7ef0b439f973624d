import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Driver.show());
        Evolve.next();
        System.out.println(Driver.show());
    }
}
