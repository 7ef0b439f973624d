import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Powers powers = new Powers();
        Evolve.next();
        System.out.println(powers.show());
    }
}
