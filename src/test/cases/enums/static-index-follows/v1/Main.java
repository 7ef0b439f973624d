import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Code.of("r") + " " + Code.size());
        Evolve.next();
        System.out.println(Code.of("b") + " " + Code.size());
    }
}
