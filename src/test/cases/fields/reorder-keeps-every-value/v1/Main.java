import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Mixed mixed = new Mixed();
        System.out.println(mixed);
        Evolve.next();
        System.out.println(mixed);
    }
}
