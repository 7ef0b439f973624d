import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        A a = new A();
        A.B.C live = a.make();
        System.out.println(live.path());
        Evolve.next();
        System.out.println(live.path());
        System.out.println(a.make().path());
    }
}
