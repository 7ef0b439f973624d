import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Codes.name(3) + " " + Codes.name(70000));
        Evolve.next();
        System.out.println(Codes.name(3) + " " + Codes.name(70000) + " " + Codes.name(6));
    }
}
