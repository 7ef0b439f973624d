import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Start.run());
        Evolve.next();
        System.out.println(Start.run());
    }
}
