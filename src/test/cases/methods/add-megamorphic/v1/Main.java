import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Op[] ops = {new Op.A(), new Op.B(), new Op.C(), new Op.D(), new Op.E()};
        System.out.println(Runner.run(ops, 1000));
        Evolve.next();
        System.out.println(Runner.run(ops, 1000));
    }
}
