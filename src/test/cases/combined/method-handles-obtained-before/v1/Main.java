import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Gauge gauge = new Gauge();
        java.lang.invoke.MethodHandle live = Handles.read();
        java.lang.invoke.VarHandle field = Handles.field();
        java.lang.invoke.MethodHandle make = Handles.make();
        System.out.println((String) live.invoke(gauge) + " " + (int) field.get(gauge) + " " + make.invoke());
        Evolve.next();
        System.out.println((String) live.invoke(gauge) + " " + (int) field.get(gauge) + " " + make.invoke());
        field.set(gauge, 8);
        System.out.println((String) live.invoke(gauge) + " " + Handles.read().invoke(gauge));
    }
}
