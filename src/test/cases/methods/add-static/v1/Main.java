import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Temperature.show(100));
        Evolve.next();
        System.out.println(Temperature.show(100));
    }
}
