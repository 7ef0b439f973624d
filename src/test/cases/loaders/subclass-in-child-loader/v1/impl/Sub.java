package impl;

import api.Base;

public class Sub extends Base {
    public Sub() {
    }
}
