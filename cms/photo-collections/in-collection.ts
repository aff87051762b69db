/** The name under which an upload says which collection it is put into, in its fields and then on its request. */
export const IN_COLLECTION = 'inCollection'
