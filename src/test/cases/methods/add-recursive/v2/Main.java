import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Maths maths = new Maths();
        System.out.println(maths.show());
        Evolve.next();
        System.out.println(maths.show());
    }
}
