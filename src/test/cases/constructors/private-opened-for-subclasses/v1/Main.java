import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Use.make());
        Evolve.next();
        System.out.println(Use.make());
        System.out.println(Use.late());
    }
}
