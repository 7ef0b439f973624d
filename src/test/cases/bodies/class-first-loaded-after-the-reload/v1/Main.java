import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Evolve.next().changed());
        System.out.println(new Late().name());
        System.out.println(Evolve.next().changed());
        System.out.println(new Late().name());
    }
}
