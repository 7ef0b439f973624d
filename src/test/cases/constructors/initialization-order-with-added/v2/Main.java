import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub.make();
        Evolve.next();
        Sub.make();
    }
}
